/** Copies the address of what is seen; where the clipboard is closed, the address is shown to be copied by hand. */
import { Button } from '@mantine/core';
import { copyText } from '../copy-text.ts';
import { useWords } from '../words.tsx';

export const CopyLink = ({ say }: { readonly say: (said: string) => void }) => {
  const { t } = useWords();
  const copy = async () => say((await copyText(location.href)) ? t('reach.copied') : location.href);
  return (
    <Button size="compact-sm" variant="default" onClick={() => void copy()}>
      {t('reach.link')}
    </Button>
  );
};
