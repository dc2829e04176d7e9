@echo off
rem Runs performance-targets-cli.jar, which lies beside this script. The first use leaves an archive of the loaded classes in the
rem user's cache folder, from which later ones start in a fraction of the time. Another JDK or jar makes another archive; where none can
rem be written the program runs without. PERFORMANCE_TARGETS_CACHE names another folder, JAVA_HOME the JDK.
setlocal DisableDelayedExpansion
rem one small file, and some hundred thousand tables as JSON Lines, are done with before the second compiler of the JVM would pay
set "QUICK="
set "LIMIT=1000000"
set "COLLECTOR=-XX:+UseSerialGC"
if "%~3"=="" if /i "%~x2"==".jsonl" set "LIMIT=2000000000" & set "COLLECTOR="
if "%~3"=="" if not "%~2"=="" if exist "%~2" for %%f in ("%~2") do if not "%%~zf"=="" if %%~zf lss %LIMIT% set "QUICK=-XX:TieredStopAtLevel=1 %COLLECTOR% -XX:-UsePerfData"
set "JAR=%~dp0performance-targets-cli.jar"
set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
  echo performance-targets: expected a JDK 17 or newer in JAVA_HOME or PATH, found none 1>&2
  exit /b 2
)
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
set "VERSION="
if exist "%RELEASE%" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%RELEASE%"') do set "VERSION=%%~v"
if not defined VERSION goto plain
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
set "CACHE=%PERFORMANCE_TARGETS_CACHE%"
if not defined CACHE set "CACHE=%LOCALAPPDATA%\performance-targets"
if not exist "%CACHE%" mkdir "%CACHE%" 2> nul
if not exist "%CACHE%" goto plain
for %%f in ("%JAR%") do set "STAMP=%%~zf-%%~tf"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP:\=%"
set "STAMP=%STAMP::=%"
set "STAMP=%STAMP: =%"
set "ARCHIVE=%CACHE%\%VERSION%-%STAMP%.jsa"
if %MAJOR% geq 19 (
  "%JAVA%" -Xshare:auto -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" %QUICK% -jar "%JAR%" %*
  exit /b
)
if exist "%ARCHIVE%" (
  "%JAVA%" -Xshare:auto -Xlog:disable "-XX:SharedArchiveFile=%ARCHIVE%" %QUICK% -jar "%JAR%" %*
  exit /b
)
"%JAVA%" -Xshare:auto -Xlog:disable "-XX:ArchiveClassesAtExit=%ARCHIVE%" %QUICK% -jar "%JAR%" %*
exit /b

:plain
"%JAVA%" %QUICK% -jar "%JAR%" %*
exit /b
