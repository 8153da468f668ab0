/** A name for a saved file that says what is in it: 国发〔2021〕3号: a/b → 国发〔2021〕3号_a_b.csv. */

const longest = 60;

export const fileName = (title: string, ending: string): string => {
  const name = title.replace(/[\p{Cc}\s\\/:*?"<>|]+/gu, '_').replace(/^[._]+/, '');
  return `${[...name].slice(0, longest).join('') || 'zhengmai'}.${ending}`;
};
