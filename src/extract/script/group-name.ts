const GROUP =
  /^(?:all|both|everyone|everybody|company|crowd|chorus|mob|people|others|the others|voices|men|women|boys|girls|children|gentlemen|ladies|sailors|mariners|villagers|soldiers|guards|gendarmes|officers|lords|servants|citizens|attendants|musicians|players|workers|troops|messengers)\b|^(?:the )?(?:two|three|four|five|six|several|some|many)\b|\band\b|&/i;

/** Whether a name in a script or a list is that of several: “All”, “Three sailors”, “INES AND OTTO”. */
export function isGroupName(name: string): boolean {
  return GROUP.test(name);
}
