/** Comments of static sites, as they lie in the site's data: YAML or JSON. */
@org.jspecify.annotations.NullMarked
package dev.colloquy.load.staticsite;
