/** “1 scene”, “2 scenes”, “1,204 words”. */
export function counted(count: number, what: string, several = `${what}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? what : several}`;
}
