import type { Language } from "../../dataset/categories";
import { DATASET } from "../../dataset/version";
import { GROUPS } from "../signatures";
import { functionSection } from "./function-section";
import { CHAPTERS, guide } from "./guide";
import { html, type Html } from "./html";
import { LABELS } from "./labels";
import { LISTS, listSection } from "./lists";

/** File of the style, beside the pages. */
export const STYLE_FILE = "help.css";

/** The reference page in a language: a whole document without scripts. */
export const referencePage = (language: Language): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${LABELS.description[language]}" />
        <title>${LABELS.title[language]}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="${STYLE_FILE}" />
        <link rel="alternate" hreflang="${other(language)}" href="${other(language)}.html" />
      </head>
      <body>
        <a class="skip" href="#text">${LABELS.skip[language]}</a>
        ${header(language)}
        <div class="columns">
          ${contents(language)}
          <main id="text">
            <h2 class="part">${LABELS.guide[language]}</h2>
            ${guide(language)}
            <h2 class="part" id="functions">${LABELS.functions[language]}</h2>
            ${functions(language)}
            <h2 class="part" id="lists">${LABELS.lists[language]}</h2>
            ${LISTS.map((list) => listSection(list, language))}
          </main>
        </div>
      </body>
    </html> `.markup;

const other = (language: Language): Language => (language === "en" ? "ja" : "en");

const header = (language: Language): Html =>
  html`<header>
    <div>
      <h1>${LABELS.product[language]} <span>${LABELS.subtitle[language]}</span></h1>
      <p>
        ${LABELS.dataset[language]} ${DATASET.version},
        <time datetime="${DATASET.day}">${DATASET.day}</time>
      </p>
    </div>
    <p>
      <a href="${other(language)}.html" lang="${other(language)}" hreflang="${other(language)}"
        >${LABELS.otherLanguage[language]}</a
      >
    </p>
  </header>`;

const contents = (language: Language): Html =>
  html`<nav id="contents" aria-label="${LABELS.contents[language]}">
    <h2>${LABELS.guide[language]}</h2>
    <ul>
      ${CHAPTERS.map(({ id, title }) => entry(id, title[language]))}
    </ul>
    ${GROUPS.map(
      ({ title, ids }) =>
        html` <h2>${title[language]}</h2>
          <ul class="ids">
            ${ids.map((id) => entry(id, id))}
          </ul>`,
    )}
    <h2>${LABELS.lists[language]}</h2>
    <ul>
      ${LISTS.map(({ id, title }) => entry(id, title[language]))}
    </ul>
  </nav>`;

const entry = (id: string, text: string): Html => html` <li><a href="#${id}">${text}</a></li>`;

const functions = (language: Language): Html =>
  html`${GROUPS.map(
    ({ title, ids }) =>
      html` <h3 class="group">${title[language]}</h3>
        ${ids.map((id) => functionSection(id, language))}`,
  )}`;
