// What is a diary number, and what is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDiary } from './diary.ts'

test('a diary number holds abbreviations, figures and its marks, and no text, surname, identity code or telephone number', () => {
  for (const right of ['KR/1234/07.01.00/2026', 'Dnro 12-2026', 'LUVNDno-2026-12', 'A_1', 'KR 7/2026 v2', 'Dnro HVA/12/2026', 'Diaarinumero KR 1', 'HVA KIR 12/2026', 'hva/kir/12', 'PSHVA/1234/07.01.00/2026', '001234-2026', 'KEUSOTE/1/2026', 'KYMENHVA/12/07.01/2026']) assert.ok(isDiary(right), right)
  for (const wrong of ['', '1'.repeat(41), 'Pyyntö', 'KR/2026 Veera Kanervasuo', 'Veera-Liisa 1', 'asiakas soitti 2.3.', 'Kanervasuo 1', 'Kanervasuo', '<b>', '=1+1', 'a\nb',
    'Virtanen 1', 'Korhonen/1960', 'Matti/Virtanen/1', 'Matti_Laine_1', 'Matti/Aho/1', 'MATTI LAINE 1', 'Dnro Virtanen 1', 'Dnro', '010190-123A', '010190a123x', 'KR/010190-123A', 'Dnro 311299+123A', '0401234567']) assert.ok(!isDiary(wrong), wrong)
})
