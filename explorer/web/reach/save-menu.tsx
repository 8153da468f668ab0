/** What can be saved of a view of regions, in a menu; what else can be done beside it, its link, and what went wrong. */
import { Button, Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFailureWords } from '../panels/pieces/trouble.tsx';
import { CopyLink } from './copy-link.tsx';

interface Item {
  readonly label: string;
  save(): void | Promise<void>;
}

interface Props {
  readonly label: string;
  readonly items: readonly Item[];
  readonly children?: ReactNode;
}

export const SaveMenu = ({ label, items, children }: Props) => {
  const failureWords = useFailureWords();
  const [said, say] = useState<string>();
  const run = async ({ save }: Item) => {
    try {
      await save();
      say(undefined);
    } catch (error) {
      say(failureWords(error));
    }
  };
  return (
    <div className="reach-actions">
      <Menu>
        <Menu.Target>
          <Button size="compact-sm">{label}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {items.map((item) => (
            <Menu.Item key={item.label} onClick={() => void run(item)}>
              {item.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {children}
      <CopyLink say={say} />
      {said !== undefined && (
        <span className="note" role="status">
          {said}
        </span>
      )}
    </div>
  );
};
