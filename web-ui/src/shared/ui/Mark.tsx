/** Two voices at one table. Decoration: the name stands beside it. */
export function Mark(props: { size: number }) {
  return <img src="/mark.svg" width={props.size} height={props.size} alt="" />;
}
