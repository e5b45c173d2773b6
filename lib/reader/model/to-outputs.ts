import type { ModelOutputs } from './read-by-model'

/** The outputs of a pass by name, as the floats that they are. Throws where the model has no such output. */
export function toOutputs(dataOf: (name: keyof ModelOutputs) => unknown): ModelOutputs {
  const floats = (name: keyof ModelOutputs) => {
    const data = dataOf(name)
    if (!(data instanceof Float32Array)) throw new Error(`The model has no output “${name}” of floats.`)
    return data
  }
  return {
    spans: floats('spans'),
    reasons: floats('reasons'),
    form: floats('form'),
    judged: floats('judged'),
  }
}
