/** Shows the Longtable logo as decoration beside the name. */
export function Logo(props: { size: number }) {
  return <img src="/mark.svg" width={props.size} height={props.size} alt="" />;
}
