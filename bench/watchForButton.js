/* global document, window, requestAnimationFrame */
/* Runs in every page of the bench before its own scripts: notes when the first button is seen and can be pressed. */
function lookForButton() {
  const buttons = [...document.querySelectorAll('button')];
  if (buttons.some((button) => !button.disabled && button.getClientRects().length > 0))
    window.usableAfter = performance.now();
  else requestAnimationFrame(lookForButton);
}
lookForButton();
