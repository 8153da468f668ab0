/** More nodes than this are not laid out as a trace: it takes seconds, and nobody reads it. */
export const mostTraced = 500;
