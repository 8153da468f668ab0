/** The head of the page: name, views, search, language and scheme. */
import { ActionIcon, Button, Kbd, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { type View, type ViewState, views } from '../../state/view-state.ts';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';
import { Saved } from './saved.tsx';
import { StepButtons } from './steps.tsx';
import { TakeAlong } from './take-along.tsx';
import { useMoreBeside } from './use-more-beside.ts';
import { useNoteRoom } from './use-note-room.ts';

/** A document is opened from where it is found; every other view lets one choose what it shows. */
const isOpen = ({ document }: ViewState, view: View): boolean => view !== 'document' || document !== undefined;

export const Head = ({ onSearch }: { readonly onSearch: () => void }) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t, language, setLanguage } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const shown = views.filter((view) => view === state.view || isOpen(state, view));
  const tabs = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab of a new view is brought into sight, also when the words before it grow.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.view, language]);
  const { before, after } = useMoreBeside(tabs, `${language} ${shown.join()}`);
  const note = summary.collection || t('app.about');
  const brand = useNoteRoom(`${language} ${shown.join()} ${note}`);
  const go = (view: View) => act({ do: 'go', view });
  return (
    <header className="head">
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <button ref={brand} type="button" className="brand" onClick={() => go('start')}>
        <img src={new URL('../../icon.svg', import.meta.url).href} alt="" width="26" height="26" />
        <strong className="brand-name">{t('app.name')}</strong>
        <span className="note brand-note">{note}</span>
      </button>
      <nav
        className="views-box"
        aria-label={t('views')}
        data-before={before || undefined}
        data-after={after || undefined}
      >
        <div ref={tabs} className="views">
          {shown.map((view) => (
            <button
              type="button"
              key={view}
              className="view-tab"
              aria-current={state.view === view ? 'page' : undefined}
              onClick={() => go(view)}
            >
              {t(`view.${view}`)}
            </button>
          ))}
        </div>
      </nav>
      <div className="head-tools">
        <StepButtons />
        <Button
          variant="default"
          size="sm"
          className="search-open"
          leftSection={<Icon name="search" />}
          rightSection={
            <Kbd size="xs" aria-hidden="true">
              Ctrl K
            </Kbd>
          }
          onClick={onSearch}
        >
          <span className="search-open-words">{t('search')}</span>
        </Button>
        <Saved />
        <TakeAlong />
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          lang={language === 'zh' ? 'en' : 'zh-CN'}
        >
          {t('language.other')}
        </Button>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t(scheme === 'dark' ? 'scheme.light' : 'scheme.dark')}
          title={t(scheme === 'dark' ? 'scheme.light' : 'scheme.dark')}
          onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
        >
          <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
        </ActionIcon>
      </div>
    </header>
  );
};
