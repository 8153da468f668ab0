/** `zhengmai diff`: what a new version of a document changes, claim by claim with quotes; nothing is written. */
import { Command } from 'commander';
import { readOne } from '../read-one.ts';

interface Options {
  readonly json?: true;
}

const run = async (before: string, after: string, { json }: Options): Promise<void> => {
  const { loadKnowledge } = await import('../../extractor/index.ts');
  const { claimsOf, diffClaims, showClaimDiff } = await import('../claims.ts');
  const { openFragmentCache } = await import('../fragment-cache.ts');
  const cache = await openFragmentCache(loadKnowledge());
  const claims = async (path: string) => claimsOf(await cache.take(await readOne(path)));
  const difference = diffClaims(await claims(before), await claims(after));
  console.log(json ? JSON.stringify(difference) : showClaimDiff(difference));
};

export const diff = (): Command =>
  new Command('diff')
    .description('shows what a new version of a document says that the old one did not, and the other way round')
    .argument('<before>', 'file of the old version')
    .argument('<after>', 'file of the new version')
    .option('--json', 'print the claims as JSON')
    .addHelpText('after', '\nExample:\n  zhengmai diff directive.txt directive-2024.txt')
    .action(run);
