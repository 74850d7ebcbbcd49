import { describe, expect, it } from '@jest/globals';
import { readChunk } from '../../src/entry/read-chunk.ts';

const show = (text: string, cutting: 'free' | 'careful' = 'free') =>
  readChunk(text, cutting)
    .map((piece) => `${piece.kind}=${text.slice(piece.start, piece.end)}`)
    .join(' | ');

describe('readChunk', () => {
  it.each([
    ['Sleep Learning with Noisy Alarms. CVPR 2022.', 'text=Sleep Learning with Noisy Alarms | venue=CVPR | date=2022'],
    [
      '2022-CVPR - Sleep Learning with Noisy Alarms. ',
      'date=2022 | venue=CVPR | text=Sleep Learning with Noisy Alarms',
    ],
    [' (2024), arxiv, Yu et al. ', 'date=2024 | venue=arxiv | authors=Yu et al.'],
    [" (2022), FSE'22, Li, Zhiyu, et al. ", "date=2022 | venue=FSE | date='22 | authors=Li, Zhiyu, et al."],
    ['arXiv 2024.10', 'venue=arXiv | date=2024.10'],
    ['NeurIPS, Feb 2022', 'venue=NeurIPS | date=Feb 2022'],
    ['Ann Lee and Bob-Ray Fox. 2016. ', 'authors=Ann Lee and Bob-Ray Fox | date=2016'],
    ["Sleep: Disaggregating Naps (arXiv'24) ", "text=Sleep: Disaggregating Naps | venue=arXiv | date='24"],
    ['. arXiv preprint arXiv:1610.00633 (2016).', 'venue=arXiv preprint arXiv:1610.00633 | date=2016'],
    ['arxiv 25.06', 'venue=arxiv | date=25.06'],
    ['NeurIPS 25', 'venue=NeurIPS | date=25'],
    ['Napper;CVPR 2026', 'text=Napper | venue=CVPR | date=2026'],
    ['Naps in 2020', 'text=Naps in 2020'],
    ['A Paper on Sleep in 2023 and beyond', 'text=A Paper on Sleep in 2023 and beyond'],
    ['Fast Think-on-Nap: Wider, Deeper and Faster', 'text=Fast Think-on-Nap: Wider, Deeper and Faster'],
    [', Li et al., CVPR 2021 ', 'authors=Li et al. | venue=CVPR | date=2021'],
    ['Li et al. CVPR 2021', 'authors=Li et al. | venue=CVPR | date=2021'],
    ['/ Ann Lee et al. / ICASSP 2018', 'authors=Ann Lee et al. | venue=ICASSP | date=2018'],
    ['J. Med. Naps 2021', 'venue=J. Med. Naps | date=2021'],
    [' (Owl Labs) ', 'text=Owl Labs'],
    ['(Ann Lee, Bo Ray)', 'authors=Ann Lee, Bo Ray'],
    ['(Re)thinking Naps (Again)', 'text=(Re)thinking Naps (Again)'],
    ['Ann Lee (MIT) et al. arXiv.', 'authors=Ann Lee (MIT) et al. | venue=arXiv'],
    ['Ann Lee et al. (MIT)', 'authors=Ann Lee et al. (MIT)'],
    ['Ann Lee, Bo Ray. TACAS', 'authors=Ann Lee, Bo Ray | venue=TACAS'],
    ['Ann Lee. LICS.', 'text=Ann Lee | venue=LICS'],
    ['Ann Lee, Bo R. TACAS', 'authors=Ann Lee, Bo R. TACAS'],
    ['Nature, 377(6604), 387–394', 'venue=Nature | volume=377 | issue=6604 | pages=387–394'],
    ['vol. 41, pp. 507–525, 2015', 'volume=41 | pages=507–525 | date=2015'],
    ["KDD'2019", "venue=KDD | date='2019"],
    ["CVPR' 15", "venue=CVPR | date=' 15"],
    ["[CVPR' 15]", "venue=CVPR | date=' 15"],
    ["the CNNs' 12 layers", "text=the CNNs' 12 layers"],
    ['ACL 2023 Findings', 'venue=ACL 2023 Findings'],
    ['Sleep Learning. NeurIPS 2024 Lock-LLM Workshop.', 'text=Sleep Learning | venue=NeurIPS 2024 Lock-LLM Workshop'],
    [
      'NeurIPS 2023 Owls and Biology (GenOwl) Workshop. 2023',
      'venue=NeurIPS 2023 Owls and Biology (GenOwl) Workshop | date=2023',
    ],
    ['Sleep Learning (ACL2019 WS) ', 'text=Sleep Learning | venue=ACL2019 WS'],
    ['Sleep Learning. ICCV 2021 (Oral). ', 'text=Sleep Learning | venue=ICCV | date=2021 | text=Oral'],
    ['Sleep Learning (long)', 'text=Sleep Learning (long)'],
    ['Sleep Learning. IEEE Commun. Mag. 2020', 'text=Sleep Learning | venue=IEEE Commun. Mag. | date=2020'],
    [':star::star:', 'text=:star::star:'],
    [', Lee & Ray, arXiv 2021 | ', 'authors=Lee & Ray | venue=arXiv | date=2021'],
    ['Sleep Learning with Alarms, ICLR 2022. \\[', 'text=Sleep Learning with Alarms | venue=ICLR | date=2022'],
    ['\\[CVPR 2022\\] Sleep Learning with Alarms', 'venue=CVPR | date=2022 | text=Sleep Learning with Alarms'],
    ['\\] \\[', ''],
  ])('cuts %j', (text, pieces) => {
    expect(show(text)).toBe(pieces);
  });

  it.each([
    ['Overview of the Nap Task 2020', 'text=Overview of the Nap Task 2020'],
    ['A Solution for the Nap Challenge at CVPR 2025', 'text=A Solution for the Nap Challenge at CVPR 2025'],
    ['Deep Nap Detection (CIKM 2020)', 'text=Deep Nap Detection | venue=CIKM | date=2020'],
  ])('cuts a title carefully: %j', (text, pieces) => {
    expect(show(text, 'careful')).toBe(pieces);
  });
});
