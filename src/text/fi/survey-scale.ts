// The texts of ../en/survey-scale.ts in Finnish.
import type { surveyScale as Source } from '../en/survey-scale.ts'

export const surveyScale: typeof Source = {
  agree: { '5': 'Täysin samaa mieltä', '4': 'Jokseenkin samaa mieltä', '3': 'Ei samaa eikä eri mieltä', '2': 'Jokseenkin eri mieltä', '1': 'Täysin eri mieltä', 'cannot-say': 'En osaa sanoa, tai se ei koske minua' },
  recommend: { least: 'en lainkaan todennäköisesti', most: 'erittäin todennäköisesti', 'cannot-say': 'En osaa sanoa' },
  smileys: { good: 'Hyvin', middle: 'Siltä väliltä', bad: 'Huonosti', 'cannot-say': 'En osaa sanoa' },
}
