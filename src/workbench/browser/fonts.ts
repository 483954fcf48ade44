import '@fontsource/arimo/400.css';
import '@fontsource/arimo/400-italic.css';
import '@fontsource/arimo/700.css';
import '@fontsource/arimo/700-italic.css';
import '@fontsource/carlito/400.css';
import '@fontsource/carlito/400-italic.css';
import '@fontsource/carlito/700.css';
import '@fontsource/carlito/700-italic.css';

/** Fonts of the same widths as Calibri and Arial, for machines that lack these: texts break where the office saw them break. */
const FAMILIES = ['Carlito', 'Arimo'];
const STYLES = ['', 'bold', 'italic', 'italic bold'];

/** Loads what texts are measured with; resolves also where a font cannot be had. */
export async function loadFonts(): Promise<void> {
  const fonts = FAMILIES.flatMap((family) => STYLES.map((style) => `${style} 11pt ${family}`));
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}
