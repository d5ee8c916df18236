import fc from 'fast-check'

/** Property tests try the same values in every run; `SEED=7` tries others. What fails prints its seed. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260527) })

export { fc }
