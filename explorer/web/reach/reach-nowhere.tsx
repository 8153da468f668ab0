/** Where a directive reaches no region: what else there is to look at, instead of an empty map and filters of nothing. */
import { Button } from '@mantine/core';
import { useCollection } from '../collection.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

export const ReachNowhere = ({ policy }: { readonly policy: string }) => {
  const { summary } = useCollection();
  const { act } = useView();
  const { t } = useWords();
  const document = summary.documents.find((one) => one.policy?.id === policy)?.id;
  return (
    <div className="reach-nowhere">
      {document !== undefined && (
        <Button size="compact-sm" variant="light" onClick={() => act({ do: 'read', document })}>
          {t('start.read')}
        </Button>
      )}
      <Button size="compact-sm" variant="light" onClick={() => act({ do: 'focus', id: policy })}>
        {t('start.linkages')}
      </Button>
    </div>
  );
};
