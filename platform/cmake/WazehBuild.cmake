# How every target of the project is compiled, and the two functions that declare one.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# platform/run lifts it: a newer compiler's opinion must not stop a newcomer. Kept in the cache, so that CMake's own re-runs
# compile everything alike.
option(WAZEH_WERROR "Warnings are errors" ON)
set(CMAKE_COMPILE_WARNING_AS_ERROR ${WAZEH_WERROR})
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(wazeh_options INTERFACE)
target_compile_features(wazeh_options INTERFACE cxx_std_23)
target_compile_options(wazeh_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # false alarms of the optimizer, on std::string and std::optional
  target_compile_options(wazeh_options INTERFACE $<$<CONFIG:Release>:-Wno-restrict -Wno-maybe-uninitialized>)
endif()
target_compile_definitions(wazeh_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(WAZEH_SANITIZE)
  # -g1: lines for the reports; full debug information costs a sixth of the compile time and most of the disk.
  target_compile_options(wazeh_options INTERFACE -g1 -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(wazeh_options INTERFACE -fsanitize=address,undefined)
else()
  target_compile_options(wazeh_options INTERFACE $<$<CONFIG:Release>:-O2> -fstack-protector-strong)
  target_link_options(wazeh_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# A room of the house: a static library that is included as "room/file.h".
function(wazeh_add_library name)
  cmake_parse_arguments(A "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${A_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_compile_features(${name} PUBLIC cxx_std_23)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  target_link_libraries(${name} PUBLIC ${A_PUBLIC} PRIVATE wazeh_options ${A_PRIVATE})
endfunction()

# A room that QML imports by its URI. AUTOMOC stays on.
function(wazeh_add_qml_module name uri)
  cmake_parse_arguments(A "" "" "QML_FILES;SINGLETONS;SOURCES;PUBLIC;PRIVATE;RESOURCES" ${ARGN})
  set_source_files_properties(${A_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  qt_add_library(${name} STATIC)
  # Compiled QML makes the app start faster; under sanitizers it would only make the build longer.
  set(cache)
  if(WAZEH_SANITIZE)
    set(cache NO_CACHEGEN)
  endif()
  qt_add_qml_module(${name} ${cache} URI ${uri} VERSION 1.0 RESOURCE_PREFIX /qt/qml
    QML_FILES ${A_SINGLETONS} ${A_QML_FILES} SOURCES ${A_SOURCES} RESOURCES ${A_RESOURCES}
    DEPENDENCIES QtQuick)
  target_compile_features(${name} PUBLIC cxx_std_23)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${A_PUBLIC} PRIVATE wazeh_options Qt6::Quick ${A_PRIVATE})
  # What Qt generates from the QML files is not held to our warnings.
  get_target_property(compiled ${name} SOURCES)
  list(FILTER compiled INCLUDE REGEX "qmlcache|qmltyperegistrations")
  set_source_files_properties(${compiled} PROPERTIES COMPILE_OPTIONS -w)
endfunction()

# What `cmake --install` puts on a machine.
function(wazeh_install_programs)
  foreach(program wazeh wazeh-clinic)
    if(TARGET ${program})
      install(TARGETS ${program} RUNTIME)
    endif()
  endforeach()
endfunction()
