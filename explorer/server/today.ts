/** The day that it is here, for references to what was read today. */

/** By the clock on the wall here, not in Greenwich; Swedes write dates as ISO does. */
export const today = (): string => new Date().toLocaleDateString('sv');
