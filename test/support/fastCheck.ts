import * as fc from 'fast-check';

/** The seed of every property test, so that a run says the same as the one before it. */
const FIXED_SEED = 20210101;

/**
 * The seed in use: the fixed one, or the number in PIRA_RANDOM_SEED, which the full tier chooses anew and prints. A
 * failure names its seed and its path; what it found becomes a case of its own.
 */
const asked = Number(process.env['PIRA_RANDOM_SEED'] ?? Number.NaN);

fc.configureGlobal({ seed: Number.isInteger(asked) ? asked : FIXED_SEED });

export default fc;
