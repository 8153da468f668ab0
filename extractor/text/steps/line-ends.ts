/** All line ends become one `\n`; `\r\n` counts once. */
export const lineEnds: readonly number[] = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
