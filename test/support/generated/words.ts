import type { Draw } from './draw.ts';

export type Script = 'latin' | 'chinese' | 'japanese' | 'cyrillic';
export const SCRIPTS = ['latin', 'chinese', 'japanese', 'cyrillic'] as const satisfies readonly Script[];

const ONSETS = 'b br c d dr f fl g gr h j k kl l m n p pl qu r s sh sk st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea io oo ou'.split(' ');
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'sk', 'x'];
const PLAIN =
  'adaptive arctic bridges careful clouds distant dreams early ferries forests gardens gentle harbours hidden islands ladders lanterns late lazy meadows modular morning mountains narrow night orchards owls patient quiet rapid rivers robust rough sleeping slow snow sparse stars steady storms summer tall tides towers trees unified valleys walking warm waves wide winter wolves'.split(
    ' ',
  );
const JOINTS = ['for', 'with', 'of', 'and', 'in', 'under', 'without', 'through'];
const HAN = '山水云林夜明春秋高远静深学图像语音模型网络方法研究分析检测生成理解视觉优化鲁棒稀疏快速动态统一自适应';
const KANA = 'あいうえかきくけこさしすせたちつてなにぬねのはひふまみむもやゆよらりるれろわ';
const KATAKANA = 'アイウエオカキクケコサシスセタチツテナニヌネノハヒフマミムモヤユヨラリルレロワ';
const CYRILLIC = 'ба ве ги до жу за ки ло ме ну по ра си то фу ха че ша ля ню'.split(' ');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const letters = (draw: Draw, from: string, count: number): string => times(count, () => draw.pick([...from])).join('');

/** A word that no table knows. */
export function strangeWord(draw: Draw, syllables = 2): string {
  return times(syllables, () => draw.pick(ONSETS) + draw.pick(VOWELS)).join('') + draw.pick(CODAS);
}

/** A title of a paper, in the words of one script. */
export function paperTitle(draw: Draw, script: Script): string {
  if (script === 'chinese') return letters(draw, HAN, draw.int(8, 20));
  if (script === 'japanese') return letters(draw, KATAKANA, draw.int(3, 6)) + letters(draw, KANA, draw.int(5, 12));
  if (script === 'cyrillic')
    return capital(times(draw.int(3, 6), () => times(draw.int(2, 4), () => draw.pick(CYRILLIC)).join('')).join(' '));
  const words = [draw.pick(PLAIN), strangeWord(draw, 3), draw.pick(PLAIN), draw.pick(JOINTS), draw.pick(PLAIN)];
  const more = times(draw.int(0, 3), () => (draw.chance(0.5) ? draw.pick(PLAIN) : strangeWord(draw)));
  const title = [...words, ...more].map((word) => (JOINTS.includes(word) ? word : capital(word))).join(' ');
  if (draw.chance(0.25)) return `${toolName(draw)}: ${title}`;
  return draw.chance(0.1) ? `${title}?` : title;
}

/** The name of a tool, a model or a method. */
export function toolName(draw: Draw): string {
  const word = capital(strangeWord(draw, draw.int(2, 3)));
  return draw.chance(0.3) ? word + draw.pick(['Net', 'LM', '3D', 'DB', '-X', 'Kit']) : word;
}

/** One author. */
export function person(draw: Draw, script: Script): string {
  if (script === 'chinese') return letters(draw, HAN, draw.int(2, 3));
  if (script === 'japanese') return letters(draw, KANA, 4);
  if (script === 'cyrillic')
    return times(2, () => capital(times(draw.int(2, 3), () => draw.pick(CYRILLIC)).join(''))).join(' ');
  return times(2, (index) => capital(strangeWord(draw, index + 1))).join(' ');
}

/** A venue that no table knows: an acronym, or a journal's name. */
export function strangeVenue(draw: Draw): string {
  if (draw.chance(0.3))
    return `${capital(strangeWord(draw))} ${draw.pick(['Letters', 'Journal', 'Reviews', 'Access'])}`;
  const acronym = letters(draw, 'ABCDEFGHIKLMNOPRSTUVW', draw.int(3, 5));
  // What people write where there is nothing to say is no venue.
  return /^(?:TBA|TBD|TBC|NIL|NONE|NULL|SOON)$/.test(acronym) ? `${acronym}X` : acronym;
}

/** A sentence about a tool or a paper. */
export function remark(draw: Draw): string {
  const words = times(draw.int(4, 9), () => (draw.chance(0.6) ? draw.pick(PLAIN) : strangeWord(draw)));
  return `${capital(words.join(' '))}.`;
}

/** A name of a section. */
export function sectionName(draw: Draw, script: Script): string {
  if (script === 'chinese') return letters(draw, HAN, draw.int(3, 6));
  if (script === 'japanese') return letters(draw, KATAKANA, draw.int(4, 7));
  if (script === 'cyrillic') return capital(times(3, () => draw.pick(CYRILLIC)).join(''));
  return times(draw.int(1, 3), () => capital(draw.chance(0.5) ? draw.pick(PLAIN) : strangeWord(draw))).join(' ');
}
