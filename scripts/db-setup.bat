@echo off
rem Sets the databases up: says what is missing, then calls db-setup.js. Words that follow go to `azora up`.
where node >nul 2>nul || goto missing
node "%~dp0db-setup.js" %*
exit /b %errorlevel%

:missing
echo x Node is not installed, or not on the PATH. Node 20.19 or later is needed. 1>&2
echo   -^> https://nodejs.org/en/download 1>&2
exit /b 2
