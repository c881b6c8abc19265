# toll_unit_test(<name> SOURCES <files> LIBS <targets>)
#
# A cmocka program, registered in ctest under its name with the label "unit".
# It runs in the root of the source tree, so that paths to data are the same as in
# the code: "extract/lang/en".
function(toll_unit_test name)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
	if(arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "toll_unit_test(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
	endif()
	add_executable(${name} ${arg_SOURCES})
	set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
	target_link_libraries(${name} PRIVATE toll_build ${arg_LIBS} dep::cmocka)
	add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
	set_tests_properties(${name} PROPERTIES LABELS unit TIMEOUT 300)
endfunction()
