const Papa = require("papaparse");

/**
 * JavaScript expression of a CSV text as a table: `{ fields, rows }`, all cells text.
 * The rows are one JSON string, which engines read faster than a literal of arrays.
 *
 * @param {string} text - CSV with a heading row.
 * @param {string} name - File name, for the message.
 * @returns {string} An expression without side effects.
 * @throws {Error} If a row has more or fewer cells than the heading, or a quote is open.
 */
function tableExpression(text, name) {
  const { data, errors } = Papa.parse(text, { delimiter: ",", skipEmptyLines: true });
  const [fields, ...rows] = data;
  const ragged = rows.findIndex((row) => row.length !== fields.length);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  if (ragged >= 0) throw new Error(`${name}: record ${ragged + 1} does not fit the heading.`);
  return `/*#__PURE__*/JSON.parse(${stringLiteral(JSON.stringify({ fields, rows }))})`;
}

function stringLiteral(text) {
  const quoted = text.replace(/[\\']/g, "\\$&");
  return `'${quoted.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029")}'`;
}

module.exports = { tableExpression };
