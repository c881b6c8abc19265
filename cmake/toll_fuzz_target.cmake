# toll_fuzz_target(<name> SOURCES <files> LIBS <targets>)
#
# The sources hold LLVMFuzzerTestOneInput.  Under the fuzz preset this makes the
# libFuzzer program fuzzers/<name> (script/fuzz runs it); under every other a program
# that replays tests/fuzz/corpus/<name>, in ctest as fuzz_<name> with the label "fuzz".
# Both run in the root of the source tree.
set(TOLL_FUZZ_DIR "${PROJECT_SOURCE_DIR}/tests/fuzz")
if(TOLL_FUZZ)
	add_custom_target(fuzzers)
endif()

function(toll_fuzz_target name)
	cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
	if(arg_UNPARSED_ARGUMENTS)
		message(FATAL_ERROR "toll_fuzz_target(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
	endif()
	set(target fuzz_${name})
	set(corpus "${TOLL_FUZZ_DIR}/corpus/${name}")
	add_executable(${target} ${arg_SOURCES})
	target_link_libraries(${target} PRIVATE toll_build ${arg_LIBS})
	if(TOLL_FUZZ)
		target_link_options(${target} PRIVATE -fsanitize=fuzzer)
		set_target_properties(${target} PROPERTIES
			OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/fuzzers")
		add_dependencies(fuzzers ${target})
		set(arguments -runs=0)
	else()
		target_sources(${target} PRIVATE "${TOLL_FUZZ_DIR}/replay.c")
		set_target_properties(${target} PROPERTIES
			RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
		set(arguments "")
	endif()
	add_test(NAME ${target} COMMAND ${target} ${arguments} "${corpus}"
		WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
	set_tests_properties(${target} PROPERTIES LABELS fuzz TIMEOUT 300)
endfunction()
