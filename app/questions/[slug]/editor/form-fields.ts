import {
  WRITING_FIELDS,
  WRITING_MODES,
  type Writing,
  type WritingField,
  type WritingText,
} from '@/lib/practice/writing'

/** The id of the form that the answer is written in. */
export const ANSWER_FORM_ID = 'answer'

/** What the fields of the form hold right now. The page owns them, not React: what is typed before scripts arrive counts. */
export function readFields(form: HTMLFormElement): Writing {
  const data = new FormData(form)
  const read = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  const text: WritingText = {
    situation: read('situation'),
    task: read('task'),
    action: read('action'),
    result: read('result'),
    free: read('free'),
  }
  return { mode: WRITING_MODES.find((mode) => mode === read('mode')) ?? 'free', text }
}

/** Makes the fields show a writing. The caret stays where it was in a field that does not change. */
export function showInFields(form: HTMLFormElement, { mode, text }: Writing): void {
  for (const name of WRITING_FIELDS) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLTextAreaElement && field.value !== text[name]) field.value = text[name]
  }
  const choice = form.elements.namedItem('mode')
  if (choice instanceof RadioNodeList) choice.value = mode
}

export function focusField(form: HTMLFormElement, name: WritingField): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLElement) field.focus()
}
