/** The text of the data file of places, the same for the same packages. */
export function placesData(): string;
