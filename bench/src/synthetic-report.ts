/** Sentences of an invented yearly report; `#` stands for a number. */
const sentences = [
  '全年共办理行政复议案件#件，其中受理#件，不予受理#件，同比增长#.#%。',
  '审结案件#件，维持#件，撤销#件，确认违法#件，调解和终止#件，纠错率为#.#%。',
  '行政机关负责人应当出庭#件，实际出庭#件，出庭率达到#.#%，较上年提高#.#个百分点。',
  '全区共有行政执法人员#人，持证上岗率#%，组织培训#场次，覆盖#人次。',
  '坚持把法治建设摆在全局工作的突出位置，压实主要负责人的职责，推动各项任务按期落实。',
  '备案审查行政规范性文件#件，清理废止#件，修改#件，继续有效#件。',
  '公共法律服务站点接待群众来访#人次，解答咨询#人次，办理法律援助案件#件，挽回损失#万元。',
  '基层调解组织排查矛盾纠纷#起，调处成功#起，成功率#.#%，涉及金额约#亿元。',
  '下一步，将围绕群众反映集中的领域完善制度，健全监督，提升办事效率和服务水平。',
  '政府信息公开申请收到#件，答复#件，其中予以公开#件，部分公开#件，不予公开#件。',
] as const

/** Numbers from one seed, so that every run reads the same text. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 1 + (state % 987)
  }
}

/** A report of at least so many characters, in headed paragraphs of five sentences. */
export function syntheticReport(characters: number): string {
  const next = numbers(20_260_302)
  let text = '演示区2025年度法治政府建设工作情况报告\n'
  for (let i = 0; text.length < characters; i++) {
    if (i % 5 === 0) text += `\n（${next()}）加强和规范行政行为\n`
    text += (sentences[i % sentences.length] ?? '').replaceAll('#', () => String(next()))
  }
  return text
}
