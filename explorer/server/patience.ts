/** How long a question of a reader's may take; a busy machine must not turn a slow answer into a failure. In milliseconds. */
export const patience = 15_000;
