import type { Fields } from '../submission/submission.ts';

/**
 * Stage ②: a paper we believe.
 *
 * ```
 * section  Training-free Stable Diffusion Acceleration
 * fields   { title: 'DeepCache: …', authors: 'Ma, Xinyin and …', venue: 'CVPR', year: '2024',
 *            paper: 'https://arxiv.org/pdf/2312.00858', tasks: 'Image Generation, Text2Image', … }
 * ```
 */
export interface Paper {
  /** The section as it was asked for: a heading path joined with ` > `, or an unambiguous end of one. */
  readonly section: string;
  /** Everything else, validated and normalised. Values are plain text, never Markdown; several values stand joined by `, `. */
  readonly fields: Fields;
}
