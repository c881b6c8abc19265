# cmake -DOUT=FILE -DSOURCES="a;b" -P hash_sources.cmake
# Writes a header with one SHA-256 over the files, in order.
cmake_minimum_required(VERSION 3.25)
set(all "")
foreach(file ${SOURCES})
	file(SHA256 "${file}" one)
	string(APPEND all "${one}")
endforeach()
string(SHA256 hash "${all}")
file(CONFIGURE OUTPUT "${OUT}" @ONLY CONTENT
"/* Generated: SHA-256 over the sources of extraction. */
#define EXTRACT_SOURCES_HASH \"@hash@\"
")
