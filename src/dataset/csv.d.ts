declare module "*.csv" {
  const table: {
    readonly fields: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  export default table;
}
