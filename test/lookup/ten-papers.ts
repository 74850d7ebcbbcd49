import type { ArxivPaper, CrossrefWork } from '../support/source-answers.ts';

/** One paper of the example list, with what sources know of it and what only a person does. */
export interface KnownPaper {
  /** Its number in its section. */
  readonly number: number;
  readonly section: string;
  /** What arXiv holds. */
  readonly arxiv: ArxivPaper;
  /** What Crossref holds under the DOI that its authors name. */
  readonly work?: CrossrefWork;
  /** Whether DataCite has it already; without it nobody says where a surname begins. */
  readonly isAtDataCite?: boolean;
}

const [DIFFUSION, TRANSFORMER] = [
  'Training-free Stable Diffusion Acceleration',
  'Training-free Diffusion Transformer Acceleration',
];

/** `Li, Lijiang; Zheng, Xiawu` */
function people(names: string): ArxivPaper['people'] {
  return names.split('; ').map((name) => {
    const [family = '', given = ''] = name.split(', ');
    return [family, given] as const;
  });
}

/**
 * Ten papers of the example list: of each exactly what its sources can know. How they say where it appeared differs on purpose: in a comment,
 * in a journal reference, as a work of Crossref, or not at all.
 */
export const TEN_PAPERS: readonly KnownPaper[] = [
  {
    number: 2,
    section: DIFFUSION,
    arxiv: {
      id: '2309.10438',
      version: 2,
      title:
        'AutoDiffusion: Training-Free Optimization of Time Steps and Architectures for Automated Diffusion Model Acceleration',
      people: people(
        'Li, Lijiang; Li, Huixia; Zheng, Xiawu; Wu, Jie; Xiao, Xuefeng; Wang, Rui; Zheng, Min; Pan, Xin; Chao, Fei; Ji, Rongrong',
      ),
      published: '2023-09-19',
      comment: 'ICCV 2023',
    },
  },
  {
    number: 3,
    section: DIFFUSION,
    arxiv: {
      id: '2305.10924',
      version: 3,
      title: 'Structural Pruning for Diffusion Models',
      people: people('Fang, Gongfan; Ma, Xinyin; Wang, Xinchao'),
      published: '2023-05-18',
      comment: 'Accepted at NeurIPS 2023',
    },
  },
  {
    number: 4,
    section: DIFFUSION,
    arxiv: {
      id: '2312.09608',
      version: 2,
      title: 'Faster Diffusion: Rethinking the Role of UNet Encoder in Diffusion Models',
      people: people(
        'Li, Senmao; Hu, Taihang; Khan, Fahad Shahbaz; Li, Linxuan; Yang, Shiqi; Wang, Yaxing; Cheng, Ming-Ming; Yang, Jian',
      ),
      published: '2023-12-15',
      comment: 'Accepted by NeurIPS 2024',
    },
  },
  {
    number: 5,
    section: DIFFUSION,
    arxiv: {
      id: '2312.00858',
      version: 2,
      title: 'DeepCache: Accelerating Diffusion Models for Free',
      people: people('Ma, Xinyin; Fang, Gongfan; Wang, Xinchao'),
      published: '2023-12-01',
      comment: 'Work in progress. Project page: https://horseee.github.io/Diffusion_DeepCache/',
      doi: '10.1109/CVPR52733.2024.01492',
    },
    work: {
      DOI: '10.1109/CVPR52733.2024.01492',
      title: 'DeepCache: Accelerating Diffusion Models for Free',
      author: [
        { family: 'Ma', given: 'Xinyin' },
        { family: 'Fang', given: 'Gongfan' },
        { family: 'Wang', given: 'Xinchao' },
      ],
      container: '2024 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)',
      date: [2024, 6, 16],
    },
  },
  {
    number: 6,
    section: DIFFUSION,
    arxiv: {
      id: '2405.05252',
      title: 'Attention-Driven Training-Free Efficiency Enhancement of Diffusion Models',
      people: people('Wang, Hongjie; Liu, Difan; Kang, Yan; Li, Yijun; Lin, Zhe; Jha, Niraj K; Liu, Yuchen'),
      published: '2024-05-08',
      comment: 'Accepted to IEEE Conference on Computer Vision and Pattern Recognition (CVPR) 2024',
    },
  },
  {
    number: 8,
    section: DIFFUSION,
    arxiv: {
      id: '2312.01026',
      title: 'Token Fusion: Bridging the Gap between Token Pruning and Token Merging',
      people: people('Kim, Minchul; Gao, Shangqian; Hsu, Yen-Chang; Shen, Yilin; Jin, Hongxia'),
      published: '2023-12-02',
      comment: 'To appear in WACV 2024',
    },
  },
  {
    number: 13,
    section: DIFFUSION,
    arxiv: {
      id: '2407.11717',
      title: 'Turbo: Informativity-Driven Acceleration Plug-In for Vision-Language Models',
      people: people('Ju, Chen; Wang, Haicheng; Li, Zeqian; Chen, Xu; Zhai, Zhonghua; Huang, Weilin; Xiao, Shuai'),
      published: '2024-07-16',
      journal: 'European Conference on Computer Vision, ECCV 2024',
    },
  },
  {
    number: 16,
    section: DIFFUSION,
    arxiv: {
      id: '2411.16720',
      title: 'Importance-based Token Merging for Diffusion Models',
      people: people('Wu, Haoyu; Xu, Jingyi; Le, Hieu; Samaras, Dimitris'),
      published: '2024-11-23',
    },
  },
  {
    number: 2,
    section: TRANSFORMER,
    arxiv: {
      id: '2407.01425',
      title: 'FORA: Fast-Forward Caching in Diffusion Transformer Acceleration',
      people: people('Selvaraju, Pratheba; Ding, Tianyu; Chen, Tianyi; Zharkov, Ilya; Liang, Luming'),
      published: '2024-07-01',
    },
  },
  {
    number: 8,
    section: TRANSFORMER,
    arxiv: {
      id: '2411.15034',
      title: 'HeadRouter: A Training-free Image Editing Framework for MM-DiTs by Adaptively Routing Attention Heads',
      people: people(
        'Xu, Yu; Tang, Fan; Cao, Juan; Zhang, Yuxin; Kong, Xiaoyu; Li, Jintao; Deussen, Oliver; Lee, Tong-Yee',
      ),
      published: '2024-11-22',
    },
    isAtDataCite: false,
  },
];
