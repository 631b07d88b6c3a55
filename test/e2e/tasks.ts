import type { Frame } from "playwright-core";

/** The longest times for which a frame could not answer, in ms. */
export interface Waits {
  /** Of tasks of the frame itself; below 50 ms the browser reports none, which is 0. */
  readonly own: number;
  /** Of tasks of any frame on the same thread. */
  readonly longest: number;
  /** Between two ticks of a timer that is due every 20 ms. */
  readonly gap: number;
}

/** Watches the tasks of a frame until its end is asked for. */
export async function watchTasks(frame: Frame): Promise<{ readonly end: () => Promise<Waits> }> {
  await frame.evaluate(() => {
    const waits = { own: 0, longest: 0, gap: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        waits.longest = Math.max(waits.longest, duration);
        if (name === "self") {
          waits.own = Math.max(waits.own, duration);
        }
      }
    });
    observer.observe({ type: "longtask" });
    let last = performance.now();
    const timer = setInterval(() => {
      waits.gap = Math.max(waits.gap, performance.now() - last);
      last = performance.now();
    }, 20);
    Reflect.set(window, "endWaits", () => {
      clearInterval(timer);
      observer.disconnect();
      return waits;
    });
  });
  return { end: () => frame.evaluate(() => Reflect.get(window, "endWaits")()) };
}
