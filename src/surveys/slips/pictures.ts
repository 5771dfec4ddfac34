// The pictures of slips as drawings that the typesetter takes: each slip has one of its own.
import { svgOf } from '../../outreach/print/pdf.ts'
import { onOnePage, type SlipPaper } from './slip-paper.ts'

export const withPictures = (paper: SlipPaper) =>
  ({ ...paper, onOnePage: onOnePage[paper.product], slips: paper.slips.map(({ words, qr }) => ({ words, label: qr.label, svg: svgOf(qr) })) })
