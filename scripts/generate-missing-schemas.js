// biome-ignore-all lint: ES5 and bare module names, so that an old Node reads this file to its end and can say so.
'use strict';

// A service for each line of the catalogue that has no folder. Words that follow go to `azora new`.
require('./run-azora.js')(['new', '--missing'].concat(process.argv.slice(2)));
