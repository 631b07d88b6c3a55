import { html, type TemplateResult } from "lit";
import { button } from "./parts";
import type { View } from "./view";

/** What the add-in does, on one screen that can be skipped. */
export const intro = ({ text, send, commands }: View): TemplateResult => html`
  <main class="stack intro" data-testid="intro">
    <h2>${text.intro.title}</h2>
    <ul class="bullets">
      ${text.intro.points.map((point) => html`<li>${point}</li>`)}
    </ul>
    <div>
      ${button("set-up", text.intro.setUp, () => void commands.setUp(), "primary")}
      <p class="quiet">${text.intro.setUpNote}</p>
    </div>
    <div>
      ${button("insert-example", text.insertExample, () => void commands.insertExample())}
      <p class="quiet">${text.intro.exampleNote}</p>
    </div>
    ${button("skip-intro", text.intro.skip, () => send({ kind: "intro-left" }), "subtle")}
  </main>
`;
