# cmake -D SOURCE=dir -D HEADER=file -P write_version.cmake
#
# safe.directory is set for this one call because a clone may belong to another
# user than the one who builds it.  Without git or tags the release below stands.
cmake_minimum_required(VERSION 3.25)
set(version "0.1.0")
find_program(GIT git)
if(GIT)
	execute_process(
		COMMAND "${GIT}" -c safe.directory=* -C "${SOURCE}" describe --tags --match "v[0-9]*" --dirty
		OUTPUT_VARIABLE tagged OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
	execute_process(
		COMMAND "${GIT}" -c safe.directory=* -C "${SOURCE}" describe --always --abbrev=10 --exclude * --dirty
		OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
	if(tagged)
		string(REGEX REPLACE "^v" "" version "${tagged}")
	elseif(commit)
		set(version "${version}-dev+${commit}")
	endif()
endif()

set(text "#define TOLL_VERSION \"${version}\"\n")
if(EXISTS "${HEADER}")
	file(READ "${HEADER}" old)
endif()
if(NOT "${text}" STREQUAL "${old}")
	file(WRITE "${HEADER}" "${text}")
endif()
