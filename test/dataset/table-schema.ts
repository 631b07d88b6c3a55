export type Field = {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly title?: string;
  readonly description: string;
  readonly missingValues?: readonly string[];
  readonly constraints?: Constraints;
};

type Constraints = {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
};

export type Schema = {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues?: readonly string[];
};

type ForeignKey = {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
};

export type Row = Readonly<Record<string, string>>;

type Tables = (resource: string) => readonly Row[];

/** What is wrong with the rows of a table by its schema, one sentence a fault; empty if all hold. */
export function faults(schema: Schema, rows: readonly Row[], tables: Tables): string[] {
  return [
    ...rows.flatMap((row, index) =>
      schema.fields.flatMap((field) =>
        cellFaults(field, row[field.name], missing(schema, field)).map(
          (fault) => `row ${index + 1}, ${field.name}: ${fault}`,
        ),
      ),
    ),
    ...keyFaults(schema, rows),
    ...schema.fields
      .filter((field) => field.constraints?.unique)
      .flatMap((field) => repeated(rows.map((row) => `${field.name} ${row[field.name]}`))),
    ...(schema.foreignKeys ?? []).flatMap((key) => danglingKeys(key, schema, rows, tables)),
  ];
}

function missing(schema: Schema, field: Field): readonly string[] {
  return field.missingValues ?? schema.missingValues ?? [""];
}

function cellFaults(field: Field, cell: string | undefined, empty: readonly string[]): string[] {
  if (cell === undefined) {
    return ["is not in the table"];
  }
  if (empty.includes(cell)) {
    return field.constraints?.required ? ["is empty"] : [];
  }
  const isOfType = types[field.type];
  if (isOfType === undefined) {
    return [`has the unknown type ${field.type}`];
  }
  if (!isOfType(cell)) {
    return [`"${cell}" is not a ${field.type}`];
  }
  return constraintFaults(field.constraints ?? {}, cell);
}

const types: Readonly<Record<string, (cell: string) => boolean>> = {
  string: (cell) => cell === cell.trim(),
  integer: (cell) => /^(0|-?[1-9]\d*)$/.test(cell),
  number: (cell) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell),
  year: (cell) => /^\d{4}$/.test(cell),
  date: isDate,
};

/** Whether a text is a day of the calendar, as in 2025-12-31. */
export function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

function constraintFaults(constraints: Constraints, cell: string): string[] {
  const { pattern, minLength, minimum, maximum, exclusiveMinimum } = constraints;
  const number = Number(cell);
  const broken: readonly (readonly [boolean, string])[] = [
    [constraints.enum?.includes(cell) === false, "is not in the enum"],
    [pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell), `is not ${pattern}`],
    [minLength !== undefined && cell.length < minLength, "is too short"],
    [minimum !== undefined && number < minimum, `is below ${minimum}`],
    [maximum !== undefined && number > maximum, `is above ${maximum}`],
    [exclusiveMinimum !== undefined && number <= exclusiveMinimum, `is not above the minimum`],
  ];
  return broken.filter(([is]) => is).map(([, fault]) => `"${cell}" ${fault}`);
}

function keyFaults(schema: Schema, rows: readonly Row[]): string[] {
  const { primaryKey } = schema;
  if (primaryKey === undefined) {
    return [];
  }
  const parts = schema.fields.filter((field) => primaryKey.includes(field.name));
  const empty = rows.flatMap((row, index) =>
    parts
      .filter((field) => missing(schema, field).includes(row[field.name] ?? ""))
      .map((field) => `row ${index + 1}, ${field.name}: a key cell is empty`),
  );
  return [...empty, ...repeated(rows.map((row) => tuple(row, primaryKey)))];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is twice`);
}

function danglingKeys(
  key: ForeignKey,
  schema: Schema,
  rows: readonly Row[],
  tables: Tables,
): string[] {
  const { resource, fields } = key.reference;
  const known = new Set(tables(resource).map((row) => tuple(row, fields)));
  const isEmpty = (row: Row) =>
    schema.fields.some(
      (field) =>
        key.fields.includes(field.name) && missing(schema, field).includes(row[field.name] ?? ""),
    );
  return rows
    .filter((row) => !isEmpty(row) && !known.has(tuple(row, key.fields)))
    .map((row) => `${tuple(row, key.fields)} is not in ${resource}`);
}

function tuple(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}
