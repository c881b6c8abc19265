# toll_build: what every target of the tree is compiled with, as one interface
# target.  toll_base passes it on, so that linking toll_base is enough.
include(CheckCCompilerFlag)
include(CheckPIESupported)

option(TOLL_WERROR "Treat warnings as errors" OFF)
option(TOLL_ARENA_MALLOC "One malloc for each arena allocation, for the sanitizers" OFF)
option(TOLL_FUZZ "Build the fuzz targets with libFuzzer (clang)" OFF)
option(TOLL_COVERAGE "Instrument for gcov" OFF)
set(TOLL_SANITIZE "" CACHE STRING "Sanitizers, comma separated: address,undefined or thread")

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_pie_supported(LANGUAGES C)

add_library(toll_build INTERFACE)
target_include_directories(toll_build INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(toll_build INTERFACE _GNU_SOURCE)

# A warning that this compiler does not know is left out.
foreach(warning
	all extra shadow strict-prototypes missing-prototypes old-style-definition
	missing-declarations pointer-arith cast-align=strict write-strings undef vla
	format=2 duplicated-cond logical-op alloca)
	string(MAKE_C_IDENTIFIER "HAVE_W_${warning}" have)
	check_c_compiler_flag("-W${warning}" ${have})
	if(${have})
		target_compile_options(toll_build INTERFACE "-W${warning}")
	endif()
endforeach()
target_compile_options(toll_build INTERFACE -fno-common)
# Messages are cut on purpose (struct err), and printf wrappers pass formats on.
foreach(warning format-truncation format-nonliteral)
	string(MAKE_C_IDENTIFIER "HAVE_W_${warning}" have)
	check_c_compiler_flag("-W${warning}" ${have})
	if(${have})
		target_compile_options(toll_build INTERFACE "-Wno-${warning}")
	endif()
endforeach()
if(TOLL_WERROR)
	target_compile_options(toll_build INTERFACE -Werror)
endif()

if(TOLL_SANITIZE)
	set(sanitize "-fsanitize=${TOLL_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
	target_compile_options(toll_build INTERFACE ${sanitize})
	target_link_options(toll_build INTERFACE ${sanitize})
else()
	target_compile_options(toll_build INTERFACE -fstack-protector-strong)
	target_link_options(toll_build INTERFACE -Wl,-z,relro,-z,now)
	if(CMAKE_BUILD_TYPE STREQUAL "Release")
		target_compile_definitions(toll_build INTERFACE _FORTIFY_SOURCE=2)
	endif()
endif()

if(TOLL_FUZZ)
	target_compile_options(toll_build INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(TOLL_COVERAGE)
	target_compile_options(toll_build INTERFACE --coverage)
	target_link_options(toll_build INTERFACE --coverage)
endif()
