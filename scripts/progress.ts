/** How far a long step is, on stderr: one moving line at a terminal, one line a step elsewhere. */
export interface ProgressLine {
  update(done: number, all: number): void;
  end(summary: string): void;
}

const interval = 100;

export const showProgress = (label: string): ProgressLine => {
  const isTerminal = process.stderr.isTTY === true;
  let last = 0;
  return {
    update: (done, all) => {
      if (!isTerminal || Date.now() - last < interval) return;
      last = Date.now();
      process.stderr.write(`\r\x1b[K${label} ${done}/${all}`);
    },
    end: (summary) => process.stderr.write(`${isTerminal ? '\r\x1b[K' : ''}${summary}\n`),
  };
};

export const notice = (message: string): void => {
  process.stderr.write(`${message}\n`);
};
