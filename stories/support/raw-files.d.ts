/** What Vite makes of a file whose address ends in `?raw`. */
declare module '*?raw' {
  const text: string;
  export default text;
}
