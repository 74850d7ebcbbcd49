import { stateShape } from '../../support/shape-laws.ts';

const book = (title: string, slug: string, says: string): string =>
  `### ${title}\n![cover](covers/${slug}.jpg)\n\n${says}\n\n[Publisher](https://books.example/${slug}) | [Review](https://reviews.example/${slug})\n\n`;

const NOVELS = [
  book('The Night Porter', 'porter', 'A porter who never sleeps tells of forty years at one door.'),
  book('Owl Hours', 'owl', 'Three sisters keep watch over a lighthouse.'),
  book('A Slow Winter', 'winter', 'Letters from a village under snow.'),
].join('');
const SCIENCE = [
  book('Why Birds Doze', 'birds', 'What forty owls taught a sleep laboratory.'),
  book('Dreams', 'dreams', 'A short history of dream research.'),
].join('');

stateShape({
  name: 'a heading for each book, over its cover, a sentence and links',
  list: `# Books about sleep\n\n## Novels\n\n${NOVELS}## Science\n\n${SCIENCE.trimEnd()}\n`,
  titles: {
    Novels: ['The Night Porter', 'Owl Hours', 'A Slow Winter'],
    Science: ['Why Birds Doze', 'Dreams'],
  },
  fields: [
    {
      image: 'covers/porter.jpg',
      description: 'A porter who never sleeps tells of forty years at one door',
      publisher: 'https://books.example/porter',
    },
  ],
  answers: {
    Title: 'The Last Lamp',
    Section: 'Novels',
    Description: 'A lamplighter walks home through one long night.',
    Image: 'covers/lamp.jpg',
    Publisher: 'https://books.example/lamp',
    Review: 'https://reviews.example/lamp',
  },
  written: book('The Last Lamp', 'lamp', 'A lamplighter walks home through one long night.'),
  before: '## Science',
  update: { answers: { 'New title': 'The Day Porter' }, from: '### The Night Porter', to: '### The Day Porter' },
});

const numbered = (number: number, title: string, slug: string, says: string): string =>
  `### ${number}. ${title}\n![cover](img/${slug}.png)\n\n${says}\n\n* [Home page](https://${slug}.example)\n\n`;

const COMPILERS = [
  numbered(1, 'Small Compilers', 'small', 'By Ann Lee. Builds a compiler in a weekend.'),
  numbered(2, 'Parsing at Home', 'parsing', 'By Bo Kim. All about grammars.'),
  numbered(3, 'Registers', 'registers', 'By Cy Day. Where values live.'),
].join('');
const DATABASES = [
  numbered(1, 'Log Books', 'logs', 'By Di Wu. Storage for sailors.'),
  numbered(2, 'Joins and Joints', 'joins', 'By Ed Fox. Queries in carpentry.'),
].join('');

stateShape({
  name: 'numbered headings for tools, below headings that are underlined',
  list: `Programming\n===========\n\nCompilers\n---------\n\n${COMPILERS}Databases\n---------\n\n${DATABASES.trimEnd()}\n`,
  titles: {
    Compilers: ['Small Compilers', 'Parsing at Home', 'Registers'],
    Databases: ['Log Books', 'Joins and Joints'],
  },
  fields: [{ number: '1', image: 'img/small.png', project: 'https://small.example' }, { number: '2' }],
  answers: {
    Title: 'Linkers Explained',
    Section: 'Compilers',
    Description: 'By Flo Gray. How names find places.',
    Image: 'img/linkers.png',
    'Project page': 'https://linkers.example',
  },
  written: numbered(4, 'Linkers Explained', 'linkers', 'By Flo Gray. How names find places.'),
  before: 'Databases\n---',
  update: {
    answers: { 'New project page': 'https://tiny.example' },
    from: 'https://small.example',
    to: 'https://tiny.example',
  },
});

const chinese = (title: string, slug: string, says: string, id: string): string =>
  `\n### ${title}\n![封面](img/${slug}.png)\n\n${says}\n\n- 论文: https://arxiv.org/abs/${id}\n- 代码: https://github.com/sleep/${slug}\n`;

stateShape({
  name: 'headings for papers in Chinese, over labelled links',
  list: `# 睡眠论文\n\n## 2022\n${chinese('猫头鹰为何在正午打盹', 'owl', '我们观察了四十只猫头鹰。', '2201.01234')}${chinese('咖啡与夜班', 'coffee', '十名护士的日记。', '2201.01235')}${chinese('小网络的梦', 'dream', '网络在训练之间做梦。', '2201.01236')}`,
  titles: { 2022: ['猫头鹰为何在正午打盹', '咖啡与夜班', '小网络的梦'] },
  fields: [{ paper: 'https://arxiv.org/abs/2201.01234', code: 'https://github.com/sleep/owl' }],
  answers: {
    Title: '会打哈欠的机器人',
    Section: '2022',
    Description: '机器人学会了打哈欠。',
    Image: 'img/yawn.png',
    论文: 'https://arxiv.org/abs/2201.01299',
    代码: 'https://github.com/sleep/yawn',
  },
  written: chinese('会打哈欠的机器人', 'yawn', '机器人学会了打哈欠。', '2201.01299'),
  update: {
    answers: { 'New code link': 'https://github.com/sleep/noon' },
    from: 'https://github.com/sleep/owl',
    to: 'https://github.com/sleep/noon',
  },
});

const underlined = (title: string, slug: string, says: string): string =>
  `\n${title}\n${'-'.repeat(title.length)}\n![figure](figures/${slug}.png)\n\n${says}\n\n[Journal](https://doi.example/${slug})\n`;

stateShape({
  name: 'underlined headings for papers of biology, right below the page’s own',
  list: `Sleeping birds\n==============\n${underlined('Swifts Doze on the Wing', 'swifts', 'Sleep was recorded in nine birds in flight.')}${underlined('Owls at Noon', 'owls', 'Light and rest in forty owls.')}${underlined('Moult', 'moult', 'Feathers grow while hens are asleep.')}`,
  titles: { 'Sleeping birds': ['Swifts Doze on the Wing', 'Owls at Noon', 'Moult'] },
  fields: [{ image: 'figures/swifts.png', description: 'Sleep was recorded in nine birds in flight' }],
  answers: {
    Title: 'Gulls on Roofs',
    Section: 'Sleeping birds',
    Description: 'Noise keeps gulls in cities awake.',
    Image: 'figures/gulls.png',
    Journal: 'https://doi.example/gulls',
  },
  written: underlined('Gulls on Roofs', 'gulls', 'Noise keeps gulls in cities awake.'),
  update: {
    answers: { 'New title': 'Swifts Sleep Flying' },
    from: 'Swifts Doze on the Wing',
    to: 'Swifts Sleep Flying',
  },
});
