import type { ModelOutputs } from './read-by-model'
import type { Window } from './windows'

/** What the two runtimes have in common: onnxruntime-node and onnxruntime-web. */
interface Runtime<Tensor> {
  readonly session: {
    run(feeds: Record<string, Tensor>): Promise<Readonly<Record<string, { readonly data: unknown }>>>
  }
  readonly Tensor: new (type: 'int32', data: Int32Array, shape: readonly number[]) => Tensor
}

/** Runs the model over a window. Throws where the model has not the outputs that its reader counts on. */
export async function runPass<Tensor>(
  { session, Tensor }: Runtime<Tensor>,
  { ids, segments }: Window,
): Promise<ModelOutputs> {
  const shape = [1, ids.length]
  const outputs = await session.run({
    ids: new Tensor('int32', ids, shape),
    segments: new Tensor('int32', segments, shape),
  })
  const floats = (name: keyof ModelOutputs) => {
    const data = outputs[name]?.data
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
