package org.longtable.council.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final CommandContextResolver callers;
    private final JsonMapper json;

    WebConfiguration(CommandContextResolver callers, JsonMapper json) {
        this.callers = callers;
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(callers);
    }

    /** Adds the input rules to this mapper only, because the application's own mapper also reads stored data. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        JsonMapper entering = json.rebuild().addModule(new InputModule()).build();
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(entering));
    }
}
