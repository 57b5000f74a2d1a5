// Runs before anything is shown: tells the style sheet that scripts are on, and takes up the reader's choice of colours.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const choice = localStorage.getItem('colloquy-colours');
    if (choice === 'dark' || choice === 'light') {
      root.dataset.colours = choice;
    }
  } catch (e) {
    // A browser may keep pages from storing anything; then the choice lasts as long as the page.
  }
})();
