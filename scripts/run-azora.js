// biome-ignore-all lint: ES5 and bare module names, so that an old Node reads this file to its end and can say so.
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var NEEDED = [20, 19];
var DOWNLOAD = 'https://nodejs.org/en/download';
var root = path.join(__dirname, '..');
var windows = process.platform === 'win32';

/** Says what is missing, installs what can be installed, then runs `azora` with these words. */
module.exports = function runAzora(words) {
  if (!isNewEnough(process.versions.node)) {
    var found = '; this is Node ' + process.versions.node + '.';
    refuse('Node ' + NEEDED.join('.') + ' or later is needed' + found, DOWNLOAD);
    return;
  }
  if (fs.existsSync(path.join(root, 'node_modules'))) build();
  else {
    console.error('node_modules is missing: npm ci');
    run(npm(), ['ci'], build);
  }

  // `npm ci` builds too; a build that is up to date takes a moment.
  function build() {
    run(npm(), ['run', '--silent', 'build'], azora);
  }

  function azora() {
    var cli = path.join(root, 'packages', 'cli', 'bin', 'azora.js');
    run(process.execPath, [cli, '-C', root].concat(words), function () {});
  }
};

function isNewEnough(version) {
  var parts = version.split('.').map(Number);
  return parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
}

/** Runs a program in the project's folder, then goes on; a program that fails ends this one with its exit code. */
function run(program, words, next) {
  var child = childProcess.spawn(program, words, { cwd: root, stdio: 'inherit', shell: windows && program === npm() });
  child.on('error', function (error) {
    refuse(program + ' does not start: ' + error.message, 'npm comes with Node: ' + DOWNLOAD);
  });
  child.on('exit', function (code, signal) {
    if (code === 0) next();
    else process.exitCode = signal === null ? code : 130;
  });
}

function npm() {
  return windows ? 'npm.cmd' : 'npm';
}

function refuse(message, hint) {
  console.error('x ' + message + '\n  -> ' + hint);
  process.exitCode = 2;
}

// Ctrl-C goes to the program that runs, too: wait for it to stop at a safe point, and end with its exit code.
process.on('SIGINT', function () {});
