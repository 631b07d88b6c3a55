export function tableExpression(text: string, name: string): string;
