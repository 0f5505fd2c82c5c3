/** How sure the extraction was of a speaker, and whether that was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

export interface CalibrationBin {
  /** The bin holds confidences from here up to the next bin's. */
  readonly from: number;
  readonly claims: number;
  /** Both 0 to 1. */
  readonly meanConfidence: number;
  readonly shareRight: number;
}

const BINS = 10;

/** Sorts claims into ten bins by their confidence; empty bins are left out. */
export function calibrate(claims: readonly Claim[]): readonly CalibrationBin[] {
  const bins: Claim[][] = Array.from({ length: BINS }, () => []);
  for (const claim of claims) {
    bins[Math.min(BINS - 1, Math.floor(claim.confidence * BINS + 1e-9))]?.push(claim);
  }
  return bins.flatMap((bin, index) => {
    if (bin.length === 0) return [];
    const mean = (value: (claim: Claim) => number) =>
      bin.reduce((sum, claim) => sum + value(claim), 0) / bin.length;
    return {
      from: index / BINS,
      claims: bin.length,
      meanConfidence: mean(({ confidence }) => confidence),
      shareRight: mean(({ right }) => Number(right)),
    };
  });
}

/** Mean distance between confidence and share right, weighted by the claims in each bin; 0 is best. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const claims = bins.reduce((sum, bin) => sum + bin.claims, 0);
  const gap = bins.reduce(
    (sum, bin) => sum + bin.claims * Math.abs(bin.meanConfidence - bin.shareRight),
    0,
  );
  return claims === 0 ? 0 : gap / claims;
}
