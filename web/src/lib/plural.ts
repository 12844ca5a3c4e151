const numbers = new Intl.NumberFormat("en");

/** Such as “1 project”, “2,400 projects”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
