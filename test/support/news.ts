/** A short article of our own that has some of everything. */
export const NEWS = `Mayor backs new bridge

"We will pay $3.5 million by May 11, 2027," said Mayor Ann Doyle. “It is 😀 time,” she told reporters on Monday.

Councillor Bob Reed denied that the old bridge was "beyond repair". About 46 percent of drivers use it each day, according to the transport department.
`;
